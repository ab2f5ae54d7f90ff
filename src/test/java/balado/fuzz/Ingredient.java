package balado.fuzz;

import java.util.random.RandomGenerator;

/** What hostile text is made of. */
enum Ingredient {
    /** Assigned or not, of any plane. */
    ANY {
        @Override
        String draw(RandomGenerator random) {
            int plane = random.nextInt(4);
            int bound = plane == 0 ? 0x250 : plane == 1 ? 0x10000 : plane == 2 ? 0x20000 : Character.MAX_CODE_POINT + 1;
            return Character.toString(random.nextInt(bound));
        }
    },
    LETTERS {
        @Override
        String draw(RandomGenerator random) {
            return FOREIGN_LETTERS.draw(random, 4);
        }
    },
    DIGITS {
        @Override
        String draw(RandomGenerator random) {
            return NUMBERS.draw(random, 3);
        }
    },
    SYMBOLS {
        @Override
        String draw(RandomGenerator random) {
            return SIGNS.draw(random, 2);
        }
    },
    PUNCTUATION {
        @Override
        String draw(RandomGenerator random) {
            return MARKS.draw(random, 2);
        }
    },
    COMBINING {
        @Override
        String draw(RandomGenerator random) {
            return "e" + COMBINING_MARKS.draw(random, random.nextInt(20) == 0 ? 200 : 4);
        }
    },
    INVISIBLE {
        @Override
        String draw(RandomGenerator random) {
            return CONTROLS.draw(random, 2);
        }
    },
    SURROGATE {
        @Override
        String draw(RandomGenerator random) {
            return Character.toString((char) random.nextInt(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1));
        }
    },
    SPACES {
        @Override
        String draw(RandomGenerator random) {
            return SPACING.draw(random, 2);
        }
    },
    HUGE_NUMBER {
        @Override
        String draw(RandomGenerator random) {
            String digit = Integer.toString(random.nextInt(10));
            return digit.repeat(random.nextInt(1, random.nextInt(10) == 0 ? 400 : 24));
        }
    },
    QUANTITY {
        @Override
        String draw(RandomGenerator random) {
            return HUGE_NUMBER.draw(random) + Phrases.one(Phrases.GLUE, random) + Phrases.one(Phrases.UNITS, random);
        }
    },
    DATE {
        @Override
        String draw(RandomGenerator random) {
            String separator = Phrases.one(Phrases.SEPARATORS, random);
            return random.nextInt(100) + separator + random.nextInt(100) + separator + random.nextInt(100_000);
        }
    },
    ROMAN {
        @Override
        String draw(RandomGenerator random) {
            StringBuilder roman = new StringBuilder();
            int length = random.nextInt(1, 12);
            for (int i = 0; i < length; i++) {
                roman.append("IVXLCDMivxlcdm".charAt(random.nextInt(random.nextInt(8) == 0 ? 14 : 7)));
            }
            return roman + Phrases.one(Phrases.ORDINALS, random);
        }
    },
    WORD {
        @Override
        String draw(RandomGenerator random) {
            return Phrases.one(Phrases.WORDS, random);
        }
    },
    ABBREVIATION {
        @Override
        String draw(RandomGenerator random) {
            return Phrases.one(Phrases.ABBREVIATIONS, random).repeat(random.nextInt(1, 4));
        }
    },
    MARKUP {
        @Override
        String draw(RandomGenerator random) {
            return Phrases.one(Phrases.MARKUP, random);
        }
    },
    BRACKET {
        @Override
        String draw(RandomGenerator random) {
            return Phrases.one(Phrases.BRACKETS, random).repeat(random.nextInt(1, 4));
        }
    },
    ADDRESS {
        @Override
        String draw(RandomGenerator random) {
            return Phrases.one(Phrases.ADDRESSES, random);
        }
    },
    LINE {
        @Override
        String draw(RandomGenerator random) {
            return Phrases.one(Phrases.LINES, random);
        }
    };

    private static final CodePoints FOREIGN_LETTERS = CodePoints.where(Character::isLetter);
    private static final CodePoints NUMBERS =
            CodePoints.ofType(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final CodePoints SIGNS = CodePoints.ofType(
            Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL);
    private static final CodePoints MARKS = CodePoints.ofType(
            Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION);
    private static final CodePoints COMBINING_MARKS =
            CodePoints.ofType(Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);
    private static final CodePoints CONTROLS = CodePoints.ofType(Character.CONTROL, Character.FORMAT);
    private static final CodePoints SPACING =
            CodePoints.where(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));

    abstract String draw(RandomGenerator random);
}
