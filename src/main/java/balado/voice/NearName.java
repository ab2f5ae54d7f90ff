package balado.voice;

/** Whether a name that was typed may mean one that exists. */
public final class NearName {

    private static final int MOST_EDITS = 3;
    private static final int LEAST_PART = 3;

    private NearName() {}

    public static boolean isNear(String typed, String name) {
        return (typed.length() >= LEAST_PART && name.contains(typed)) || edits(typed, name) <= MOST_EDITS;
    }

    /** The Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
