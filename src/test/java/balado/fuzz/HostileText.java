package balado.fuzz;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Draws hostile texts: the number of a text and the seed decide all of it. */
public final class HostileText {

    private static final int MEGABYTE = 1_000_000;

    /** One of so many is very long. */
    private static final int LONG_EVERY = 50_000;

    private final Corpus corpus = Corpus.ofProject();
    private final Ingredient[] ingredients = Ingredient.values();
    private final Mutation[] mutations = Mutation.values();
    private final long seed;

    public HostileText(long seed) {
        this.seed = seed;
    }

    /** The text of this number, never empty. */
    public String text(long number) {
        Random random = new Random(seed * 31 + number);
        String text = switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> damaged(corpus.draw(random), random);
            case 4 -> damaged(spliced(corpus.draw(random), corpus.draw(random), random), random);
            case 5 -> flood(random, random.nextInt(10, random.nextInt(8) == 0 ? 1000 : 100));
            default -> mixed(random);
        };
        boolean isLong = random.nextInt(LONG_EVERY) == 0;
        return text.isEmpty() ? "x" : isLong ? stretched(text, random) : text;
    }

    private String mixed(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        boolean spaced = random.nextBoolean();
        int count = random.nextInt(1, 25);
        for (int i = 0; i < count; i++) {
            text.append(ingredient(random)).append(spaced && random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    /** The same over and over, as one word or as many. */
    private String flood(RandomGenerator random, int length) {
        String part = ingredient(random) + (random.nextInt(3) == 0 ? ingredient(random) : "");
        return part.repeat(1 + length / part.length());
    }

    private String damaged(String text, RandomGenerator random) {
        String damaged = text;
        int times = random.nextInt(1, 5);
        for (int i = 0; i < times; i++) {
            Mutation mutation = mutations[random.nextInt(mutations.length)];
            damaged = mutation.of(damaged, Mutation.Range.in(damaged, random), random);
        }
        return damaged;
    }

    private static String spliced(String one, String other, RandomGenerator random) {
        return one.substring(0, random.nextInt(one.length() + 1)) + other.substring(random.nextInt(other.length() + 1));
    }

    private static String stretched(String text, RandomGenerator random) {
        int length = random.nextInt(4) == 0 ? MEGABYTE : MEGABYTE / 10;
        return text.repeat(1 + length / text.length());
    }

    private String ingredient(RandomGenerator random) {
        return ingredients[random.nextInt(ingredients.length)].draw(random);
    }
}
