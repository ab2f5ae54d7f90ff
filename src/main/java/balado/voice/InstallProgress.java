package balado.voice;

/** Told how far an installation is. */
@FunctionalInterface
public interface InstallProgress {

    /** Nobody is told. */
    InstallProgress NONE = (voice, file, done, total) -> {};

    /**
     * Called in the installing thread after each piece.
     *
     * @param voice which voice
     * @param file the file that is being fetched
     * @param done bytes of the whole voice that are there
     * @param total bytes of the whole voice
     */
    void fetched(CatalogEntry voice, String file, long done, long total);
}
