package balado.normalize;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The longest key of a table that is written at a place: a trie, walked once for all keys. */
final class Keys<T> {

    /** A key found. */
    record Found<T>(int end, String key, T value) {}

    private static final int TABLED = 0x180;

    private final Node<T> root = new Node<>();
    /** What follows the root, by character where it is a common one: most places are left behind here. */
    private final Node<T>[] first = Node.none(TABLED);

    Keys(Map<String, T> values) {
        values.forEach((key, value) -> {
            Node<T> node = root;
            for (int i = 0; i < key.length(); i++) {
                node = node.grow(key.charAt(i));
            }
            node.key = key;
            node.value = value;
        });
        for (char letter = 0; letter < TABLED; letter++) {
            first[letter] = root.next(letter);
        }
    }

    /** Whether a key begins with this code unit. */
    boolean mayBegin(char letter) {
        return begin(letter) != null;
    }

    /** The longest key that begins here and does not end inside a word. */
    Optional<Found<T>> at(Text text, int at) {
        Node<T> longest = null;
        int end = at;
        int place = at;
        Node<T> node = begin(text.at(place));
        while (node != null) {
            place++;
            if (node.key != null && (text.endsWord(place) || !Character.isLetter(text.at(place - 1)))) {
                longest = node;
                end = place;
            }
            node = place < text.length() ? node.next(text.at(place)) : null;
        }
        return longest == null ? Optional.empty() : Optional.of(new Found<>(end, longest.key, longest.value));
    }

    private Node<T> begin(char letter) {
        return letter < TABLED ? first[letter] : root.next(letter);
    }

    /** What may follow a beginning of keys; its letters are sorted. Changed only while the table is built. */
    private static final class Node<T> {

        private char[] letters = new char[0];
        private Node<T>[] nodes = none(0);
        private String key;
        private T value;

        Node<T> next(char letter) {
            int index = Arrays.binarySearch(letters, letter);
            return index < 0 ? null : nodes[index];
        }

        Node<T> grow(char letter) {
            int index = Arrays.binarySearch(letters, letter);
            if (index >= 0) {
                return nodes[index];
            }
            int place = -index - 1;
            char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
            Node<T>[] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
            System.arraycopy(nodes, place, moreNodes, place + 1, nodes.length - place);
            moreLetters[place] = letter;
            moreNodes[place] = new Node<>();
            letters = moreLetters;
            nodes = moreNodes;
            return nodes[place];
        }

        @SuppressWarnings("unchecked")
        private static <T> Node<T>[] none(int length) {
            return (Node<T>[]) new Node<?>[length];
        }
    }
}
