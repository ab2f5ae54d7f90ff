package balado.normalize;

/**
 * A word of which numbers are made, see {@code numbers.tsv}.
 *
 * @param feminine empty when it is the same
 * @param multiplied with the s of what is multiplied; empty when it takes none
 */
record Numeral(String cardinal, String ordinal, String feminine, String multiplied) {

    /** What the last word of a number is. */
    enum Form {
        MASCULINE,
        FEMININE,
        /** Without any agreement, as before {@code mille}: {@code deux cent}. */
        BARE,
        ORDINAL
    }

    static Numeral of(Table.Row row) {
        return new Numeral(row.get(1), row.get(2), row.get(3), row.get(4));
    }

    /**
     * The word at the end of a number.
     *
     * @param times whether something multiplies it, as {@code deux} does in {@code deux cents}
     */
    String last(Form form, boolean times) {
        return switch (form) {
            case ORDINAL -> ordinal;
            case BARE -> cardinal;
            case FEMININE -> feminine.isEmpty() ? agreeing(times) : feminine;
            case MASCULINE -> agreeing(times);
        };
    }

    private String agreeing(boolean times) {
        return times && !multiplied.isEmpty() ? multiplied : cardinal;
    }

    /** Whether it is a product itself: {@code quatre-vingt}. */
    boolean isProduct() {
        return !multiplied.isEmpty();
    }
}
