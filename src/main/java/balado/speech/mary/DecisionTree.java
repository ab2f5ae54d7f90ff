package balado.speech.mary;

/**
 * A binary tree of questions whether a context feature has a value (Odell, 1995). Nodes are numbers, the root is 0; a negative number is the
 * complement of a leaf's.
 */
final class DecisionTree {

    private final int[] features;
    private final byte[] values;
    private final int[] no;
    private final int[] yes;

    /** A tree of so many questions, to be filled by {@link #put}. */
    DecisionTree(int questions) {
        features = new int[questions];
        values = new byte[questions];
        no = new int[questions];
        yes = new int[questions];
    }

    void put(int node, int feature, byte value, int ifNot, int ifSo) {
        features[node] = feature;
        values[node] = value;
        no[node] = ifNot;
        yes[node] = ifSo;
    }

    /** The leaf for a segment, from 0. */
    int leaf(byte[] segment) {
        int node = 0;
        while (node >= 0) {
            node = segment[features[node]] == values[node] ? yes[node] : no[node];
        }
        return ~node;
    }
}
