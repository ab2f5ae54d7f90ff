package balado.episode;

/** A JPEG picture. */
public final class Picture {

    private final byte[] jpeg;

    private Picture(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** A picture of these bytes, which are copied. */
    public static Picture of(byte[] jpeg) {
        return new Picture(jpeg.clone());
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return jpeg.clone();
    }
}
