package balado.publish.serve;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed, or OPML, as if the folder's public address were another one: links that are relative, or that begin with the address the feed names as
 * its own, lead to the server that is asked. All else, GUIDs too, stays.
 */
final class OwnAddress {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> ELEMENTS = Set.of("link", "url");
    private static final Set<String> ATTRIBUTES = Set.of("href", "url", "uri", "image", "xmlUrl", "htmlUrl");

    /** A property of the JDK's reader: what was CDATA stays CDATA. */
    private static final String CDATA = "http://java.sun.com/xml/stream/properties/report-cdata-event";

    private final String before;
    private final String after;

    private OwnAddress(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The document.
     *
     * @param after the address of the folder, with a slash at its end
     * @throws IOException when it is no well-formed XML
     */
    static String in(String xml, String after) throws IOException {
        try {
            return new OwnAddress(self(xml), after).rewrite(xml);
        } catch (XMLStreamException e) {
            throw new IOException("no well-formed XML: " + e.getMessage(), e);
        }
    }

    /** The address that the feed has for its own folder; empty when that is relative. */
    private static String self(String xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && ATOM.equals(reader.getNamespaceURI())
                    && "self".equals(reader.getAttributeValue(null, "rel"))) {
                String href = String.valueOf(reader.getAttributeValue(null, "href"));
                return href.contains("://") ? href.substring(0, href.lastIndexOf('/') + 1) : "";
            }
        }
        return "";
    }

    private String rewrite(String xml) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamReader reader = reader(xml);
        XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        writer.writeStartDocument("UTF-8", "1.0");
        boolean link = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    link = reader.getPrefix().isEmpty() && ELEMENTS.contains(reader.getLocalName());
                    start(reader, writer);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    link = false;
                    writer.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS ->
                    writer.writeCharacters(link ? own(reader.getText()) : reader.getText());
                case XMLStreamConstants.CDATA -> writer.writeCData(reader.getText());
                default -> {} // comments and the like say nothing to apps
            }
        }
        writer.writeEndDocument();
        writer.close();
        return text + "\n";
    }

    private void start(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        writer.writeStartElement(reader.getPrefix(), reader.getLocalName(), namespace);
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            writer.writeNamespace(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            writer.writeAttribute(name, ATTRIBUTES.contains(name) ? own(value) : value);
        }
    }

    private String own(String link) {
        if (!before.isEmpty() && link.startsWith(before)) {
            return after + link.substring(before.length());
        }
        return isRelative(link) ? after + link : link;
    }

    private static boolean isRelative(String link) {
        try {
            return !link.isBlank() && !link.startsWith("/") && !URI.create(link).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(CDATA, true);
        return factory.createXMLStreamReader(new StringReader(xml));
    }
}
