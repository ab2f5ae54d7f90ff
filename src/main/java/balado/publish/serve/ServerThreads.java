package balado.publish.serve;

import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The threads of a server, which tell what they die by. */
final class ServerThreads extends QueuedThreadPool {

    private final Failure failure;

    ServerThreads(int most, int least, Failure failure) {
        super(most, least);
        this.failure = failure;
    }

    @Override
    protected void runJob(Runnable job) {
        try {
            super.runJob(job);
        } catch (Error e) {
            failure.note(e);
            throw e;
        }
    }
}
