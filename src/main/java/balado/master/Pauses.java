package balado.master;

import balado.article.Sentence;
import balado.article.Sentence.Role;

/**
 * The silences of a recording in milliseconds. Between two sentences stands the longer one of what the first asks for behind it and the second
 * in front of it.
 *
 * @param leadIn before the first sentence: a player that fades in or cuts loses no sound
 * @param turn inside a sentence, where another voice goes on
 * @param clip before and behind a sound that is no speech
 * @param sentence behind a sentence inside a paragraph
 * @param paragraph behind a paragraph
 * @param beforeHeading before a heading and before a notice
 * @param afterHeading behind a heading
 * @param beforeTitle before a title that is not the first sentence: another article begins
 * @param afterTitle behind a title
 * @param tail behind the last sentence
 */
public record Pauses(
        int leadIn,
        int turn,
        int clip,
        int sentence,
        int paragraph,
        int beforeHeading,
        int afterHeading,
        int beforeTitle,
        int afterTitle,
        int tail) {

    /**
     * A newsreader's: inside the text they are of the class of 200 to 1000 ms that E. Campione and J. Véronis, "A large-scale multilingual study
     * of silent pause duration" (Speech Prosody 2002), find in read speech; only where another article begins they are longer.
     */
    public static final Pauses NEWSREADER = new Pauses(300, 250, 500, 450, 800, 1000, 700, 1500, 900, 600);

    public Pauses {
        int least = Math.min(
                Math.min(
                        Math.min(Math.min(leadIn, turn), Math.min(clip, sentence)), Math.min(paragraph, beforeHeading)),
                Math.min(Math.min(afterHeading, beforeTitle), Math.min(afterTitle, tail)));
        if (least < 0) {
            throw new IllegalArgumentException("a pause of " + least + " ms");
        }
    }

    /** Milliseconds of silence between a sentence, or a part of it, and the one that follows it. */
    @SuppressWarnings("ReferenceEquality") // the same sentence, not one that says the same
    int between(Sentence first, Sentence second) {
        if (first == second) {
            return turn;
        }
        if (!first.endsParagraph() && first.role() == second.role()) {
            return sentence;
        }
        return Math.max(after(first.role()), before(second.role()));
    }

    private int after(Role role) {
        return switch (role) {
            case TITLE -> afterTitle;
            case HEADING -> afterHeading;
            case BODY, QUOTATION, NOTICE -> paragraph;
        };
    }

    private int before(Role role) {
        return switch (role) {
            case TITLE -> beforeTitle;
            case HEADING, NOTICE -> beforeHeading;
            case BODY, QUOTATION -> 0;
        };
    }
}
