package balado.pronounce;

import balado.article.SettingsFile;
import balado.limits.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a <a href="https://www.w3.org/TR/2008/REC-pronunciation-lexicon-20081014/">Pronunciation Lexicon Specification 1.0</a> document: of each
 * lexeme all graphemes, and its preferred pronunciation (phonemes in IPA or X-SAMPA, or an alias), else its first. No document type, no external
 * entity.
 */
final class PlsReader {

    private final Path file;
    private final XMLStreamReader xml;
    private final List<UserLexicon.Entry> entries = new ArrayList<>();

    private boolean rootSeen;
    private String alphabet = "ipa";
    private final List<String> graphemes = new ArrayList<>();
    private Optional<Said> said = Optional.empty();

    /** A pronunciation of the present lexeme. */
    private record Said(boolean alias, String alphabet, String text, boolean preferred) {}

    private PlsReader(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static UserLexicon read(Path file, Limits limits) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(SettingsFile.text(file, limits)));
            return new PlsReader(file, xml).lexicon();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String message = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
            throw new PronounceException(
                    file + ", line " + line + ": " + message.strip().replaceAll("\\s+", " ") + "; correct this XML", e);
        }
    }

    private UserLexicon lexicon() throws XMLStreamException, PronounceException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault("document types and their entities are not read; leave them out");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // White space, comments and instructions say nothing.
                }
            }
        }
        return new UserLexicon(entries);
    }

    private void start(String element) throws XMLStreamException, PronounceException {
        if (!rootSeen && !element.equals("lexicon")) {
            throw fault("<" + element + "> is no pronunciation lexicon; it begins with <lexicon>");
        }
        rootSeen = true;
        switch (element) {
            case "lexicon" -> {
                requireFrench();
                alphabet = attribute("alphabet").orElse(alphabet);
            }
            case "lexeme" -> {
                graphemes.clear();
                said = Optional.empty();
            }
            case "grapheme" -> graphemes.add(xml.getElementText());
            case "phoneme", "alias" -> choose(element.equals("alias"));
            default -> {
                // Metadata and examples say nothing of sounds.
            }
        }
    }

    /** The first pronunciation that is preferred, else the first one (section 4.9.1). */
    private void choose(boolean alias) throws XMLStreamException {
        boolean preferred = attribute("prefer").filter("true"::equals).isPresent();
        String own = attribute("alphabet").orElse(alphabet);
        Said here = new Said(alias, own, xml.getElementText(), preferred);
        if (said.isEmpty() || (preferred && !said.get().preferred())) {
            said = Optional.of(here);
        }
    }

    private void end(String element) throws PronounceException {
        if (!element.equals("lexeme")) {
            return;
        }
        if (graphemes.isEmpty() || said.isEmpty()) {
            throw fault(
                    "this lexeme has no " + (graphemes.isEmpty() ? "grapheme" : "phoneme and no alias") + "; add one");
        }
        for (String grapheme : graphemes) {
            entries.add(entry(grapheme, said.get()));
        }
    }

    private UserLexicon.Entry entry(String grapheme, Said pronunciation) throws PronounceException {
        try {
            if (pronunciation.alias()) {
                return new UserLexicon.Entry(grapheme, UserLexicon.Kind.ALIAS, pronunciation.text());
            }
            return switch (pronunciation.alphabet().toLowerCase(Locale.ROOT)) {
                case "ipa" -> LexiconFile.phonemes(grapheme, PhonemeReader.ipa(pronunciation.text()));
                case "x-sampa" -> LexiconFile.phonemes(grapheme, PhonemeReader.xSampa(pronunciation.text()));
                default ->
                    throw new IllegalArgumentException(
                            "alphabet '" + pronunciation.alphabet() + "' is not known; write ipa or x-sampa");
            };
        } catch (IllegalArgumentException e) {
            throw new PronounceException(place() + e.getMessage(), e);
        }
    }

    private void requireFrench() throws PronounceException {
        String language = Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                .orElse("fr");
        if (!Locale.forLanguageTag(language).getLanguage().equals("fr")) {
            throw fault("a lexicon of '" + language + "', not of French; give one with xml:lang=\"fr\"");
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private PronounceException fault(String message) {
        return new PronounceException(place() + message);
    }

    private String place() {
        return file + ", line " + xml.getLocation().getLineNumber() + ": ";
    }
}
