package balado.fuzz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.Pronouncer;
import balado.speech.Take;
import balado.speech.mary.MaryEngine;
import balado.testing.MaryVoices;
import balado.voice.Voice;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Places that text could break out of, and that are not there. */
class SinksTest {

    private static final JavaClasses BALADO = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("balado");

    @Test
    void noProcessIsStarted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(BALADO);
    }

    /** Voices get phonemes; what MaryTTS would read as MaryXML, SSML or a request is never written, by {@code mary-stock} neither. */
    @Test
    void noVoiceIsGivenMarkup() {
        noClasses()
                .that()
                .resideInAPackage("balado.speech..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml..",
                        "marytts.datatypes..",
                        "marytts.modules..",
                        "marytts.server..",
                        "marytts.client..")
                .check(BALADO);
    }

    /** No object is made of a file's bytes but by our own readers. */
    @Test
    void noObjectIsDeserialized() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.ObjectInputStream.class, java.beans.XMLDecoder.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.script..", "javax.naming..", "java.rmi..")
                .check(BALADO);
    }

    /** Both engines say markup word by word; neither follows it. */
    @Test
    void markupIsSpokenNotFollowed() throws IOException {
        Voice voice = MaryVoices.require("upmc-pierre-hsmm");
        PhoneticSentence sentence = Pronouncer.french()
                .pronounce(
                        Normalizer.french()
                                .normalize(
                                        Sentence.of(
                                                "Il écrit </maryxml><voice name=\"x\"/> ]]> & <prosody rate=\"-90%\"> <break time=\"9s\"/> puis fin.")));
        Take own = MaryEngine.open(voice).speak(sentence);
        Take stock = MaryEngine.openStock(voice).speak(sentence);
        assertEquals(sentence.words().size(), own.words().size());
        assertEquals(sentence.words().size(), stock.words().size());
        double seconds = own.sound().length() / (double) own.sound().sampleRate();
        assertTrue(
                seconds < sentence.words().size(),
                seconds + " s for " + sentence.words().size() + " words");
        assertEquals(own.sound().length(), stock.sound().length(), own.sound().length() / 10.0);
    }
}
