package balado.article.document;

import balado.article.Block;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first picture below each heading of a document, and the first above all of them. */
final class SectionPictures {

    private static final Block LEAD = Block.heading("", 0);

    private final IdentityHashMap<Block, List<String>> names = new IdentityHashMap<>();

    /**
     * Notes a picture.
     *
     * @param blocks what was read before it
     * @param name in the archive
     */
    void add(List<Block> blocks, String name) {
        Block heading = LEAD;
        for (int i = blocks.size() - 1; i >= 0 && heading.equals(LEAD); i--) {
            heading = blocks.get(i).kind() == Block.Kind.HEADING ? blocks.get(i) : LEAD;
        }
        names.computeIfAbsent(heading, unknown -> new ArrayList<>()).add(name);
    }

    /** The same with the names that these stand for. */
    SectionPictures renamed(Map<String, String> meanings) {
        SectionPictures renamed = new SectionPictures();
        names.forEach((heading, each) -> renamed.names.put(
                heading,
                each.stream()
                        .flatMap(name -> Optional.ofNullable(meanings.get(name)).stream())
                        .toList()));
        return renamed;
    }

    /** The picture of the whole: the first that stands above all headings, or below the one that is no block but the title. */
    Optional<String> lead(List<Block> blocks, InnerPictures pictures) {
        return first(LEAD, pictures)
                .or(() -> names.keySet().stream()
                        .filter(heading -> blocks.stream().noneMatch(block -> isSame(block, heading)))
                        .flatMap(heading -> first(heading, pictures).stream())
                        .findFirst());
    }

    /** The blocks with a picture behind each heading that has one. */
    List<Block> placed(List<Block> blocks, InnerPictures pictures) {
        List<Block> placed = new ArrayList<>();
        for (Block block : blocks) {
            placed.add(block);
            first(block, pictures).map(Block::picture).ifPresent(placed::add);
        }
        return placed;
    }

    private Optional<String> first(Block heading, InnerPictures pictures) {
        return names.getOrDefault(heading, List.of()).stream()
                .flatMap(name -> pictures.stored(name).stream())
                .findFirst();
    }

    @SuppressWarnings("ReferenceEquality") // two headings may have the same words
    private static boolean isSame(Block one, Block other) {
        return one == other;
    }
}
