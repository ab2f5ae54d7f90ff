package balado.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** An output folder that cannot be used. The message is one line for the user: place, fault, remedy. */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The fault for a user who knows this place. */
    static PublishException of(Path place, IOException fault) {
        return fault instanceof PublishException known ? known : new PublishException(place + ": " + why(fault), fault);
    }

    private static String why(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "no permission to write; change its mode or owner, or name another folder";
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
            return "a file, not a folder; name another folder";
        }
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        if (reason == null) {
            return "cannot be written (" + fault.getClass().getSimpleName() + "); name another folder";
        }
        if (reason.contains("No space left") || reason.contains("quota")) {
            return "the disk is full; free some space or name another folder";
        }
        if (reason.contains("Read-only")) {
            return "read-only; make it writable or name another folder";
        }
        if (reason.contains("Not a directory")) {
            return "a file stands where a folder is needed; name another folder";
        }
        return "cannot be written (" + reason.strip().replaceAll("\\s+", " ") + "); name another folder";
    }
}
