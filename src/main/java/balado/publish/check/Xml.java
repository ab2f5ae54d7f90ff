package balado.publish.check;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of a document, by names as feeds have them: {@code itunes:image}. Prefixes stand for what they usually do, whatever the document
 * calls them.
 */
final class Xml {

    private final Element element;

    private Xml(Element element) {
        this.element = element;
    }

    /**
     * The root of a document. Nothing outside of the file is ever read, and no entity is expanded.
     *
     * @param limits how large it may be
     * @throws IOException when it cannot be read, is too large or not well-formed
     */
    static Xml read(Path file, Limits limits) throws IOException {
        if (limits.exceeds(Limit.CHECKED_FEED, Files.size(file))) {
            throw new IOException(limits.excess(Limit.CHECKED_FEED, Files.size(file)));
        }
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Xml(builder.parse(in).getDocumentElement());
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser knows its features", e);
        }
    }

    String name() {
        return element.getNodeName();
    }

    /** The children of this name. */
    List<Xml> all(String name) {
        String namespace = Namespaces.of(name);
        String local = name.substring(name.indexOf(':') + 1);
        List<Xml> found = new ArrayList<>();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            String there = child.getNamespaceURI() == null ? "" : child.getNamespaceURI();
            if (child instanceof Element each && local.equals(child.getLocalName()) && namespace.equals(there)) {
                found.add(new Xml(each));
            }
        }
        return found;
    }

    Optional<Xml> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The text of the first child of this name; empty when there is none. */
    String text(String name) {
        return first(name).map(Xml::text).orElse("");
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** An attribute; empty when there is none. */
    String attribute(String name) {
        return element.getAttribute(name).strip();
    }
}
