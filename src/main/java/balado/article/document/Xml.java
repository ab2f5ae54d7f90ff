package balado.article.document;

import balado.article.ArticleException;
import balado.article.Input;
import balado.limits.Limit;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML inside documents. Document type definitions are passed over, no entity is replaced and nothing is fetched, so that no file can
 * make the program read another one or grow without end.
 */
final class Xml {

    private final Input input;
    private final XMLStreamReader reader;

    /** The elements that are open, outermost first; those above the ones that are wanted have no children. */
    private final Deque<Element> open = new ArrayDeque<>();

    private Xml(byte[] xml, Input input) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        this.input = input;
        this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /**
     * The root of a document.
     *
     * @param input what it is in
     * @throws ArticleException when it is no XML
     */
    static Element root(byte[] xml, Input input) throws ArticleException {
        List<Element> roots = new ArrayList<>();
        walk(xml, "", input, roots::add);
        return roots.get(0);
    }

    /**
     * Gives the children of each element of a name, one after the other: a long document is never in memory whole.
     *
     * @throws ArticleException when it is no XML
     */
    static void eachChild(byte[] xml, String parent, Input input, Consumer<Element> consumer) throws ArticleException {
        walk(xml, parent, input, consumer);
    }

    private static void walk(byte[] xml, String parent, Input input, Consumer<Element> consumer)
            throws ArticleException {
        try {
            new Xml(xml, input).read(parent, consumer);
        } catch (XMLStreamException e) {
            throw new ArticleException(
                    input.place() + ": damaged (its XML is not well-formed); save or fetch it again", e);
        }
    }

    private void read(String parent, Consumer<Element> consumer) throws XMLStreamException, ArticleException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.addLast(start());
                case XMLStreamConstants.END_ELEMENT -> end(parent, consumer);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {
                    // comments, instructions, definitions and entities say nothing that is read
                }
            }
        }
    }

    private Element start() throws ArticleException {
        if (input.limits()
                .exceeds(Limit.DOCUMENT_DEPTH, open.size() + 1)) { // who walks it calls himself for each level
            throw new ArticleException(
                    input.place() + ": nested in " + input.limits().excess(Limit.DOCUMENT_DEPTH));
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Element(reader.getLocalName(), attributes, new ArrayList<>(), "");
    }

    private void text() {
        if (!open.isEmpty()) {
            open.getLast().children().add(Element.ofText(reader.getText()));
        }
    }

    private void end(String parent, Consumer<Element> consumer) {
        Element element = open.removeLast();
        String above = open.isEmpty() ? "" : open.getLast().name();
        if (above.equals(parent) && (parent.isEmpty() || isOutermost(parent))) {
            consumer.accept(element);
        } else if (!open.isEmpty()) {
            open.getLast().children().add(element);
        }
    }

    private boolean isOutermost(String parent) {
        return open.stream().filter(each -> each.is(parent)).count() == 1;
    }
}
