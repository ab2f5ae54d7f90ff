package balado.stock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sound.sampled.AudioInputStream;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;

/**
 * What one does with MaryTTS as it is: starts it with one French voice and has it speak sentence by sentence into one WAV file.
 *
 * <p>usage: {@code java -Dvoice.folder=FOLDER -jar stock.jar SENTENCES WAV}, one sentence a line.
 */
public final class StockPipeline {

    private StockPipeline() {}

    /** Speaks a file of sentences; prints how many were spoken, and how many MaryTTS had no sound for. */
    public static void main(String[] args) throws IOException, MaryConfigurationException {
        LocalMaryInterface mary = new LocalMaryInterface();
        mary.setInputType("TEXT");
        mary.setLocale(Locale.FRENCH);
        mary.setVoice(FolderVoice.name(FolderVoice.folder()));
        int spoken = 0;
        int skipped = 0;
        try (WavFile wav = new WavFile(Path.of(args[1]))) {
            for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
                if (line.isBlank()) {
                    continue; // a blank paragraph makes MaryTTS throw
                }
                if (speak(mary, line, wav)) {
                    spoken++;
                } else {
                    skipped++;
                }
            }
            System.out.printf(
                    Locale.ROOT, "%d sentences spoken, %d skipped, %.1f s%n", spoken, skipped, wav.seconds());
        }
        System.exit(0); // MaryTTS leaves threads
    }

    private static boolean speak(LocalMaryInterface mary, String sentence, WavFile wav) throws IOException {
        try (AudioInputStream audio = mary.generateAudio(sentence)) {
            return wav.append(audio) > 0;
        } catch (SynthesisException | RuntimeException e) { // it throws whatever goes wrong within, unchecked as well
            System.err.println("skipped: " + sentence + ": " + e.getMessage());
            return false;
        }
    }
}
