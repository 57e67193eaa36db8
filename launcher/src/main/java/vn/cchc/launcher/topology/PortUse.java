package vn.cchc.launcher.topology;

/// A port and the component that listens on it.
public record PortUse(String component, int port) {}
