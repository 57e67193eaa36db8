package vn.cchc.testkit;

import java.lang.management.ManagementFactory;
import java.util.Properties;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/// Things of which a JVM has one, although the test framework loads our classes more than once.
/// Only text and actions can be shared so.
final class TestJvm {

    private static final MBeanServer ACTIONS = ManagementFactory.getPlatformMBeanServer();

    private TestJvm() {}

    /// The text `first` gave when it was asked for the first time in this JVM.
    static String shared(String name, Supplier<String> first) {
        Properties properties = System.getProperties();
        synchronized (properties) {
            String known = properties.getProperty(name);
            if (known == null) {
                known = first.get();
                properties.setProperty(name, known);
            }
            return known;
        }
    }

    static void offer(String name, Runnable action) {
        try {
            ACTIONS.registerMBean(new StandardMBean(action, Runnable.class), nameOf(name));
        } catch (JMException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void run(String name) {
        try {
            ACTIONS.invoke(nameOf(name), "run", new Object[0], new String[0]);
        } catch (JMException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ObjectName nameOf(String name) throws JMException {
        return new ObjectName("vn.cchc.testkit", "action", name);
    }
}
