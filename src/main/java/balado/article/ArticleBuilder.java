package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes an article of a draft: cleans its words, leaves out what is not read, cuts it into sections and sentences. */
final class ArticleBuilder {

    private final Cleaner cleaner;
    private final SentenceSplitter splitter;
    private final ReadOptions options;
    private final Rubrics rubrics = new Rubrics();
    private final Signatures signatures = new Signatures();
    private final Emoji emoji;
    private final MarkedCleaner marked;
    private final LanguageGuess languages = new LanguageGuess();
    private final ForeignTerms foreign = new ForeignTerms(languages);

    ArticleBuilder(Cleaner cleaner, SentenceSplitter splitter, ReadOptions options) {
        this.cleaner = cleaner;
        this.splitter = splitter;
        this.options = options;
        this.emoji = new Emoji(options.emoji());
        this.marked = new MarkedCleaner(cleaner, emoji);
    }

    /**
     * The article.
     *
     * @param identity what it is known by when the draft has no identity of its own; when it is blank, the title is
     */
    Article build(Draft draft, Input input, String identity) throws ArticleException {
        List<Block> cleaned =
                draft.blocks().stream().map(this::cleaned).filter(this::isRead).toList();
        String title = draft.title()
                .map(emoji::apply)
                .map(cleaner::cleanLine)
                .filter(each -> !each.isEmpty())
                .or(() -> firstWords(cleaned))
                .orElseThrow(
                        () -> new ArticleException(input.place() + ": no text in it; write a title and paragraphs"));
        Content content = Content.of(title, cleaned, rubrics, signatures);
        Metadata metadata = metadata(draft.metadata(), title, content, input);
        return new Article(
                draft.identity().map(Addresses::withoutTracking).orElse(identity.isBlank() ? title : identity),
                paragraph(MarkedText.of(title), Paragraph.Kind.PROSE, Sentence.Role.TITLE),
                metadata,
                sections(foreign.of(content.blocks(), metadata.language()), input));
    }

    private Block cleaned(Block block) {
        return new Block(
                block.kind(),
                marked.clean(block.words()),
                block.level(),
                block.target().map(Addresses::withoutTracking));
    }

    private boolean isRead(Block block) {
        return switch (block.kind()) {
            case PICTURE -> block.target().isPresent();
            case CAPTION -> options.captions() && !block.text().isEmpty();
            case HEADING, PARAGRAPH, ITEM, QUOTATION, ROW -> !block.text().isEmpty();
        };
    }

    private Optional<String> firstWords(List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> splitter.split(text).get(0));
    }

    private Metadata metadata(Metadata known, String title, Content content, Input input) {
        String language = known.language().equals(Metadata.UNDETERMINED)
                ? languages.guess(title + "\n" + text(content.blocks())).orElse("fr")
                : known.language();
        return new Metadata(
                known.author()
                        .map(cleaner::cleanLine)
                        .filter(each -> !each.isEmpty())
                        .or(content::author),
                known.date(),
                known.source()
                        .map(Addresses::withoutTracking)
                        .map(cleaner::cleanLine)
                        .filter(each -> !each.isEmpty()),
                known.sourceName().map(cleaner::cleanLine).filter(each -> !each.isEmpty()),
                known.image().map(image -> located(image, input)),
                language,
                known.licence().map(cleaner::cleanLine).filter(each -> !each.isEmpty()),
                known.season(),
                known.number());
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** A picture's address, or its path from where the program runs. */
    private static String located(String image, Input input) {
        try {
            if (image.contains("://")) {
                return image;
            }
            return input.address().isPresent()
                    ? input.address().get().resolve(image).toString()
                    : input.folder().resolve(image).toString();
        } catch (IllegalArgumentException e) {
            return image;
        }
    }

    private List<Section> sections(List<Block> blocks, Input input) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean ends = i == blocks.size() || blocks.get(i).kind() == Block.Kind.HEADING;
            if (ends && i > start) {
                sections.add(section(blocks.subList(start, i), input));
                start = i;
            }
        }
        return sections;
    }

    private Section section(List<Block> blocks, Input input) {
        Optional<Block> heading = blocks.stream()
                .limit(1)
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst();
        List<Block> body = blocks.subList(heading.isPresent() ? 1 : 0, blocks.size());
        return new Section(
                heading.map(block -> paragraph(block.words(), Paragraph.Kind.PROSE, Sentence.Role.HEADING)),
                body.stream()
                        .filter(block -> block.kind() != Block.Kind.PICTURE)
                        .map(block -> paragraph(block.words(), Paragraph.Kind.of(block.kind()), role(block)))
                        .toList(),
                heading.flatMap(Block::target),
                body.stream()
                        .limit(1)
                        .filter(block -> block.kind() == Block.Kind.PICTURE)
                        .flatMap(block -> block.target().stream())
                        .map(image -> located(image, input))
                        .findFirst());
    }

    private static Sentence.Role role(Block block) {
        return block.kind() == Block.Kind.QUOTATION ? Sentence.Role.QUOTATION : Sentence.Role.BODY;
    }

    private Paragraph paragraph(MarkedText text, Paragraph.Kind kind, Sentence.Role role) {
        List<MarkedText> sentences = splitter.split(text);
        List<Sentence> result = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            MarkedText sentence = sentences.get(i);
            result.add(new Sentence(sentence.text(), role, i == sentences.size() - 1, sentence.terms()));
        }
        return new Paragraph(kind, result);
    }
}
