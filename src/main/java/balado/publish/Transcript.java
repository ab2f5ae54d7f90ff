package balado.publish;

/** The forms of transcript, each read by some apps (<a href="https://podcasting2.org/docs/podcast-namespace/tags/transcript">podcast:transcript</a>). */
enum Transcript {
    VTT("transcript.vtt", "text/vtt"),
    JSON("transcript.json", "application/json"),
    SRT("transcript.srt", "application/x-subrip"),
    HTML("transcript.html", "text/html");

    private final String file;
    private final String type;

    Transcript(String file, String type) {
        this.file = file;
        this.type = type;
    }

    String file() {
        return file;
    }

    /** MIME type. */
    String type() {
        return type;
    }
}
