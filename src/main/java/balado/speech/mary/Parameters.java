package balado.speech.mary;

/**
 * What a vocoder needs, frame by frame.
 *
 * @param voiced whether there is a voice
 * @param pitch log F0 (Hz) of the frames with a voice, one after the other
 * @param spectrum mel-cepstra, by coefficient and frame
 * @param strengths how much of a voice is in each band, by band and frame
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record Parameters(boolean[] voiced, double[] pitch, double[][] spectrum, double[][] strengths) {

    int frames() {
        return voiced.length;
    }
}
