package balado.article;

import java.util.List;

/** Believes only those terms of a language that can be true: pages have whole articles in elements that were copied from an English template. */
final class ForeignTerms {

    private final LanguageGuess languages;

    ForeignTerms(LanguageGuess languages) {
        this.languages = languages;
    }

    /**
     * The blocks without terms that say nothing.
     *
     * @param language of the article, which is foreign nowhere in it
     */
    List<Block> of(List<Block> blocks, String language) {
        return blocks.stream()
                .map(block -> block.terms().isEmpty() ? block : believed(block, language))
                .toList();
    }

    private Block believed(Block block, String language) {
        List<Term> terms = block.terms().stream()
                .filter(term -> term.kind() != Term.Kind.LANGUAGE || isForeign(term, block.text(), language))
                .toList();
        return new Block(block.kind(), new MarkedText(block.text(), terms), block.level(), block.target());
    }

    private boolean isForeign(Term term, String text, String language) {
        return !Tag.primary(term.value()).equals(Tag.primary(language))
                && !languages.isFrench(text.substring(term.from(), term.to()));
    }
}
