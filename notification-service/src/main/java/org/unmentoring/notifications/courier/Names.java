package org.unmentoring.notifications.courier;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name; the border behind which the network's answer can't be trusted. */
public interface Names {
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
