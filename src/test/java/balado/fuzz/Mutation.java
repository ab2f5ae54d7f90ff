package balado.fuzz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What is done to a real sentence. */
enum Mutation {
    CUT {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return text.substring(0, range.from()) + text.substring(range.to());
        }
    },
    REPEAT {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            String part = text.substring(range.from(), range.to());
            return text.substring(0, range.to()) + part.repeat(random.nextInt(1, 8)) + text.substring(range.to());
        }
    },
    INSERT {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            Ingredient[] ingredients = Ingredient.values();
            return text.substring(0, range.from())
                    + ingredients[random.nextInt(ingredients.length)].draw(random)
                    + text.substring(range.from());
        }
    },
    REPLACE {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return CUT.of(INSERT.of(text, new Range(range.to(), range.to()), random), range, random);
        }
    },
    CAPITALS {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return range.replace(text, part -> part.toUpperCase(Locale.ROOT));
        }
    },
    SMALL {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return range.replace(text, part -> part.toLowerCase(Locale.ROOT));
        }
    },
    REVERSE {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return range.replace(text, part -> new StringBuilder(part).reverse().toString());
        }
    },
    DECOMPOSE {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return range.replace(text, part -> Normalizer.normalize(part, Normalizer.Form.NFKD));
        }
    },
    CLOSE_UP {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            return range.replace(text, part -> part.replace(" ", ""));
        }
    },
    SPELL {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            String between = random.nextBoolean() ? " " : Ingredient.INVISIBLE.draw(random);
            return range.replace(text, part -> String.join(between, part.split("")));
        }
    },
    FOREIGN_DIGITS {
        @Override
        String of(String text, Range range, RandomGenerator random) {
            int zero = new int[] {0x660, 0x966, 0xFF10, 0x1D7CE, 0xE50}[random.nextInt(5)];
            StringBuilder out = new StringBuilder();
            text.chars().forEach(c -> out.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
            return out.toString();
        }
    };

    /** A part of a text. */
    record Range(int from, int to) {

        static Range in(String text, RandomGenerator random) {
            int from = random.nextInt(text.length() + 1);
            int most = random.nextBoolean() ? Math.min(text.length() - from, 6) : text.length() - from;
            return new Range(from, from + random.nextInt(most + 1));
        }

        String replace(String text, java.util.function.UnaryOperator<String> change) {
            return text.substring(0, from) + change.apply(text.substring(from, to)) + text.substring(to);
        }
    }

    abstract String of(String text, Range range, RandomGenerator random);
}
