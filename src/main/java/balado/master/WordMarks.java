package balado.master;

import balado.master.SentenceMark.WordMark;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The words of a sentence in four numbers each: a book has a hundred thousand of them, and all are kept to its end. */
final class WordMarks extends AbstractList<WordMark> implements RandomAccess {

    private static final int NUMBERS = 4;

    private final long start;
    private final int[] numbers;

    private WordMarks(long start, int[] numbers) {
        this.start = start;
        this.numbers = numbers;
    }

    /**
     * The same words.
     *
     * @param start a sample that is near all of them
     */
    static List<WordMark> of(List<WordMark> words, long start) {
        int[] numbers = new int[words.size() * NUMBERS];
        int at = 0;
        for (WordMark word : words) {
            numbers[at++] = word.writtenStart();
            numbers[at++] = word.writtenEnd();
            numbers[at++] = Math.toIntExact(word.start() - start);
            numbers[at++] = Math.toIntExact(word.end() - start);
        }
        return new WordMarks(start, numbers);
    }

    @Override
    public WordMark get(int index) {
        int at = index * NUMBERS;
        return new WordMark(numbers[at], numbers[at + 1], start + numbers[at + 2], start + numbers[at + 3]);
    }

    @Override
    public int size() {
        return numbers.length / NUMBERS;
    }
}
