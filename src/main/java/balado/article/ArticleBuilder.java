package balado.article;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an article of its front matter and its text. */
final class ArticleBuilder {

    /** A longer first line is no title but the first paragraph of a text that has none. */
    private static final int LONGEST_TITLE = 200;

    private final Cleaner cleaner = new Cleaner();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Intertitles intertitles = new Intertitles(splitter);
    private final LanguageGuess languages = new LanguageGuess();

    /**
     * The article.
     *
     * @param folder what the paths of its pictures start at
     */
    Article build(FrontMatter settings, String identity, Path folder) throws ArticleException {
        String text = cleaner.clean(settings.body());
        List<Line> lines = Lines.of(text);
        Optional<String> given = settings.text("title").map(cleaner::cleanLine).filter(each -> !each.isEmpty());
        if (lines.isEmpty() && given.isEmpty()) {
            throw new ArticleException(settings.place() + ": no text in it; write a title and paragraphs");
        }
        String title = given.orElseGet(() -> title(lines.get(0).text()));
        List<Line> body = withoutTitle(given.isPresent() ? lines : withoutStart(lines, title), title);
        Optional<SourceLine> source = SourceLine.find(body);
        List<Line> told = body.subList(0, source.map(SourceLine::start).orElse(body.size()));
        return new Article(
                settings.address("id")
                        .or(() -> settings.address("source"))
                        .orElse(identity.isBlank() ? title : identity),
                paragraph(title, Sentence.Role.TITLE),
                metadata(settings, source.map(SourceLine::name), text, folder),
                sections(told, folder));
    }

    /** The first line, or of a whole paragraph its first sentence. */
    private String title(String firstLine) {
        return firstLine.length() > LONGEST_TITLE ? splitter.split(firstLine).get(0) : firstLine;
    }

    private static List<Line> withoutStart(List<Line> lines, String title) {
        String rest = lines.get(0).text().substring(title.length()).strip();
        List<Line> body = new ArrayList<>(lines.subList(1, lines.size()));
        if (!rest.isEmpty()) {
            body.add(0, new Line(rest, false, false));
        }
        return body;
    }

    /** Web pages often say their title twice. */
    private static List<Line> withoutTitle(List<Line> lines, String title) {
        return lines.stream()
                .dropWhile(line -> line.text().equalsIgnoreCase(title))
                .toList();
    }

    private Metadata metadata(FrontMatter settings, Optional<String> sourceLine, String text, Path folder)
            throws ArticleException {
        Optional<String> address = cleaned(settings, "source");
        Optional<String> source = address.or(() -> sourceLine);
        return new Metadata(
                cleaned(settings, "author"),
                settings.date(),
                source,
                sourceLine.filter(name -> !source.equals(Optional.of(name))),
                settings.text("image").map(image -> located(image, folder)),
                settings.language().orElseGet(() -> languages.guess(text).orElse("fr")),
                cleaned(settings, "licence").or(() -> cleaned(settings, "license")),
                settings.number("season"),
                settings.number("episode"));
    }

    private Optional<String> cleaned(FrontMatter settings, String key) {
        return settings.text(key).map(cleaner::cleanLine).filter(each -> !each.isEmpty());
    }

    /** A picture's address, or its path from where the program runs. */
    private static String located(String image, Path folder) {
        try {
            return image.contains("://") ? image : folder.resolve(image).toString();
        } catch (InvalidPathException e) {
            return image;
        }
    }

    private List<Section> sections(List<Line> lines, Path folder) {
        boolean[] isHeading = intertitles.find(lines);
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if ((i == lines.size() || isHeading[i]) && i > start) {
                sections.add(section(lines.subList(start, i), isHeading[start], folder));
                start = i;
            }
        }
        return sections;
    }

    private Section section(List<Line> lines, boolean headed, Path folder) {
        Optional<Markup> heading = Optional.of(Markup.of(lines.get(0).text()))
                .filter(line -> headed && !line.text().isEmpty()); // a picture marked as a heading is a picture
        List<Markup> body = lines.stream()
                .skip(heading.isPresent() ? 1 : 0)
                .map(line -> Markup.of(line.text()))
                .toList();
        return new Section(
                heading.map(line -> paragraph(line.text(), Sentence.Role.HEADING)),
                body.stream()
                        .filter(line -> !line.text().isEmpty())
                        .map(line -> paragraph(line.text(), Sentence.Role.BODY))
                        .toList(),
                heading.flatMap(Markup::link),
                body.stream()
                        .limit(1)
                        .flatMap(line -> line.image().stream())
                        .map(image -> located(image, folder))
                        .findFirst());
    }

    private Paragraph paragraph(String text, Sentence.Role role) {
        List<String> sentences = splitter.split(text);
        List<Sentence> result = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            result.add(new Sentence(sentences.get(i), role, i == sentences.size() - 1));
        }
        return new Paragraph(result);
    }
}
