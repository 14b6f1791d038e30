package org.spasmdiary.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** G39: nothing leaves the computer. No class of ours can reach a network; the one socket is a file in our folder. */
class NoNetworkTest {
    /** Types that nothing may touch. */
    private static final List<String> TYPES = List.of(
            "java.net.http.",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.Inet",
            "java.net.NetworkInterface",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "javax.net.",
            "java.rmi.",
            "javax.naming.",
            "com.sun.net.",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel",
            "java.nio.channels.AsynchronousServerSocketChannel",
            "javafx.scene.web.",
            "javafx.application.HostServices",
            "java.awt.Desktop");

    /** Members of types that are needed for something else, as {@code Type.member(parameters)}. */
    private static final Set<String> MEMBERS = Set.of(
            "java.net.URL.openConnection()",
            "java.net.URL.openConnection(java.net.Proxy)",
            "java.net.URL.openStream()",
            "java.net.URL.getContent()",
            "java.nio.channels.SocketChannel.open()",
            "java.nio.channels.SocketChannel.open(java.net.SocketAddress)",
            "java.nio.channels.ServerSocketChannel.open()",
            "java.net.StandardProtocolFamily.INET",
            "java.net.StandardProtocolFamily.INET6");

    /** Each way out that these classes know, as one sentence. */
    private static Set<String> waysOut(Iterable<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            for (var use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getName();
                if (TYPES.stream().anyMatch(target::startsWith)) found.add(type.getName() + " knows " + target);
            }
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String target = access.getTarget().getFullName();
                if (MEMBERS.contains(target)) found.add(type.getName() + " uses " + target);
            }
        }
        return found;
    }

    @Test
    void noClassOfOursKnowsAWayOut() {
        var main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.spasmdiary");
        assertThat(main).as("a class reader that is too old reads nothing").hasSizeGreaterThan(300);
        assertThat(waysOut(main)).isEmpty();
    }

    @Test
    void controlAClassThatOpensEachDoorIsCaught() {
        assertThat(waysOut(new ClassFileImporter().importPackages("org.spasmdiary.house.network")))
                .anyMatch(line -> line.endsWith("knows java.net.Socket"))
                .anyMatch(line -> line.endsWith("knows java.net.InetAddress"))
                .anyMatch(line -> line.endsWith("uses java.net.URL.openStream()"))
                .anyMatch(line -> line.endsWith("uses java.nio.channels.SocketChannel.open()"))
                .anyMatch(line -> line.endsWith("uses java.net.StandardProtocolFamily.INET"))
                .anyMatch(line -> line.endsWith("knows java.nio.channels.DatagramChannel"))
                .anyMatch(line -> line.endsWith("knows java.net.http.HttpClient"));
    }
}
