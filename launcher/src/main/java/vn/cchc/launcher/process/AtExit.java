package vn.cchc.launcher.process;

/// Work to be done if the JVM ends before it is called off.
public final class AtExit {
    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    public static AtExit run(String name, Runnable work) {
        Thread hook = new Thread(work, name);
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtExit(hook);
    }

    /// Has no effect when the JVM is ending already: then the work is being done.
    public void callOff() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The JVM is ending.
        }
    }
}
