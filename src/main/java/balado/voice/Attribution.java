package balado.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The note beside a voice that names its makers and its licence, as Creative Commons licences ask (section 4). */
final class Attribution {

    private static final String FILE = "ATTRIBUTION.txt";

    private Attribution() {}

    static void write(CatalogEntry entry, Path folder) throws IOException {
        String text = entry.name() + "\n" + entry.attribution() + "\nLicence: " + entry.licence()
                + " (https://spdx.org/licenses/" + entry.licence() + ".html)\n";
        Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
    }
}
