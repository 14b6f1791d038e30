package org.spasmdiary.house.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;

/** Opens every door to a network on purpose, so that the test can show that it sees each. Nothing calls it. */
final class CallsHome {
    private CallsHome() {}

    static void socket() throws IOException {
        new Socket("localhost", 1).close();
    }

    static void name() throws IOException {
        InetAddress.getByName("localhost");
    }

    static void address() throws IOException {
        URI.create("http://localhost/").toURL().openStream().close();
    }

    static void channel() throws IOException {
        SocketChannel.open().close();
    }

    static void family() throws IOException {
        SocketChannel.open(StandardProtocolFamily.INET).close();
    }

    static void datagram() throws IOException {
        DatagramChannel.open().close();
    }

    static void client() {
        HttpClient.newHttpClient().close();
    }
}
