package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Drafts in a notation that a test can show: a line a block. */
final class Drafts {

    private Drafts() {}

    static Input input(String text, String name) {
        return input(text.getBytes(StandardCharsets.UTF_8), name);
    }

    static Input input(byte[] bytes, String name) {
        return Input.ofFile(bytes, Path.of(name));
    }

    /** The first article of a text. */
    static Draft read(Format format, String text, String name) throws ArticleException {
        return read(format, input(text, name));
    }

    static Draft read(Format format, Input input) throws ArticleException {
        return format.read(input, ReadOptions.DEFAULT).get(0);
    }

    static String notation(Draft draft) {
        StringBuilder out = new StringBuilder();
        draft.title().ifPresent(title -> out.append("title: ").append(title).append('\n'));
        draft.metadata()
                .author()
                .ifPresent(author -> out.append("author: ").append(author).append('\n'));
        draft.metadata()
                .date()
                .ifPresent(date -> out.append("date: ").append(date).append('\n'));
        draft.blocks().forEach(block -> out.append(line(block)).append('\n'));
        return out.toString();
    }

    private static String line(Block block) {
        String kind = block.kind() + (block.level() > 0 ? "" + block.level() : "");
        String target = block.target()
                .map(each -> block.kind() == Block.Kind.PICTURE ? each : " → " + each)
                .orElse("");
        return kind + " " + block.text().replaceAll("\\s+", " ") + target;
    }
}
