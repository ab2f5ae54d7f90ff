package balado.publish;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML element by element. Characters that XML 1.0 does not allow are left out. */
final class XmlWriter {

    /** What stands inside an element. */
    interface Content {
        void write();
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlWriter() {
        try {
            // To a Writer, not a stream: the JDK's encoder writes characters beyond U+FFFF as two halves.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
    }

    /** An element with elements inside. */
    void element(String name, Map<String, String> attributes, Content content) {
        write(() -> {
            start(name, attributes);
            depth++;
            content.write();
            depth--;
            line();
            xml.writeEndElement();
        });
    }

    /** An element with text inside. */
    void text(String name, Map<String, String> attributes, String content) {
        write(() -> {
            start(name, attributes);
            xml.writeCharacters(Plain.lines(content));
            xml.writeEndElement();
        });
    }

    void text(String name, String content) {
        text(name, Map.of(), content);
    }

    /** An element with markup of another language inside, which people read more easily unescaped. */
    void markup(String name, String content) {
        write(() -> {
            start(name, Map.of());
            for (String part : List.of(Plain.lines(content).split("(?<=]])(?=>)", -1))) {
                xml.writeCData(part);
            }
            xml.writeEndElement();
        });
    }

    /** An element with nothing inside. */
    void empty(String name, Map<String, String> attributes) {
        write(() -> {
            line();
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** The finished document. */
    String document() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return text + "\n";
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), Plain.text(attribute.getValue()));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
    }
}
