package balado.publish;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML; characters that XML 1.0 forbids are left out. */
final class XmlTree {

    private final XMLStreamWriter writer;
    private int depth;

    XmlTree(XMLStreamWriter writer) throws XMLStreamException {
        this.writer = writer;
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element with attributes, name and value in turn. */
    void start(String name, String... attributes) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    /** Declares a prefix on the element that was just begun. */
    void namespace(String prefix, String address) throws XMLStreamException {
        writer.writeNamespace(prefix, address);
    }

    void end() throws XMLStreamException {
        depth--;
        indent();
        writer.writeEndElement();
    }

    /** An element that holds text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(Markup.legal(text));
        writer.writeEndElement();
    }

    /** An element that holds nothing but attributes. */
    void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    void finish() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Markup.legal(attributes[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }
}
