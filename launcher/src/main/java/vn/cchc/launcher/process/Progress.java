package vn.cchc.launcher.process;

/// Hears what a component is doing while the suite starts or stops. Called from several threads.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (_, _) -> {};

    void on(String component, String what);
}
