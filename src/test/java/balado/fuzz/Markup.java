package balado.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML and HTML as the parsers of the JDK see them. */
final class Markup {

    private Markup() {}

    static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage() + "\n" + text, e);
        }
    }

    /** The names of all elements. */
    static Set<String> names(Document document) {
        Set<String> names = new TreeSet<>();
        list(document.getElementsByTagName("*")).forEach(element -> names.add(element.getTagName()));
        return names;
    }

    static List<Element> elements(Document parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    static Element first(Element parent, String name) {
        return elements(parent, name).get(0);
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            elements.add((Element) node);
        }
        return elements;
    }

    /** The names of all elements of HTML, those that HTML 3.2 did not have too. */
    static Set<String> htmlTags(String html) {
        Set<String> tags = new TreeSet<>();
        try {
            new ParserDelegator()
                    .parse(
                            new StringReader(html),
                            new HTMLEditorKit.ParserCallback() {
                                @Override
                                public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
                                    tags.add(tag.toString());
                                }

                                @Override
                                public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
                                    tags.add(tag.toString());
                                }
                            },
                            true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tags;
    }
}
