package org.unmentoring.notifications.courier;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The name server of the tests: knows what it is told, which may change from one question to the next. */
@Singleton
public class TestNames implements Names {
    private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public void tell(String host, String... addresses) {
        known.put(host, Stream.of(addresses).map(TestNames::address).toList());
    }

    public List<String> asked() {
        return asked;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        asked.add(host);
        return known.containsKey(host) ? known.get(host) : List.of(InetAddress.getAllByName(host));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(noAddress);
        }
    }
}
