package org.winnow.web.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks whether a port is free before anything else is started. */
final class Ports {
    private Ports() {}

    static void refuseTaken(String host, int port, Setting setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException unknown) {
            throw new StartProblem("address " + host + " is unknown on this machine", unknown);
        } catch (IOException taken) {
            String cause = String.valueOf(taken.getMessage()).contains("in use")
                    ? "is taken by another program"
                    : "can't be opened on " + host + " (" + taken.getMessage() + ")";
            throw new StartProblem(
                    "port " + port + " " + cause + "; stop it or set " + setting.variable()
                            + (setting == Setting.PORT ? " or --port" : ""),
                    taken);
        }
    }
}
