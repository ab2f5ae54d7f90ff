package balado.speech.mary;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

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

    /**
     * How many leaves it has, when each question and each leaf from 0 on is reached in one way.
     *
     * @throws IllegalArgumentException when one is not: the search for a leaf might never end
     */
    int leaves() {
        BitSet questions = new BitSet();
        BitSet leaves = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int node = open.remove();
            BitSet seen = node >= 0 ? questions : leaves;
            int number = node >= 0 ? node : ~node;
            if (number > features.length || seen.get(number)) {
                throw new IllegalArgumentException("not a tree at node " + node);
            }
            seen.set(number);
            if (node >= 0) {
                open.add(no[node]);
                open.add(yes[node]);
            }
        }
        return leaves.cardinality();
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
