package org.unmentoring.notifications.delivery;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetSocket;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A connection that sends the lines of a mail together. The mailer's client hands them over one by one and waits until each
 * is on the network, which for a hundred lines costs more than all the rest of a mail. What lies between DATA and the
 * single dot is kept until the dot, and then leaves at once with it.
 */
final class GatheredLines implements InvocationHandler {
    private static final int MOST = 1 << 16;

    /** The client takes the next line inside the answer to this one, so now and then it is answered from outside. */
    private static final int BREATH = 16;

    private final NetSocket socket;
    private final StringBuilder lines = new StringBuilder();
    private boolean inData;
    private int count;

    private GatheredLines(NetSocket socket) {
        this.socket = socket;
    }

    static NetSocket on(NetSocket socket) {
        return (NetSocket) Proxy.newProxyInstance(
                NetSocket.class.getClassLoader(), new Class<?>[] {NetSocket.class}, new GatheredLines(socket));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("write") && arguments[0] instanceof String text) {
            var isCommand = arguments.length > 1;
            if (inData && !isCommand && lines.length() < MOST) return gather(text);
            arguments[0] = lines.append(text).toString();
            lines.setLength(0);
            if (isCommand) inData = text.endsWith("DATA\r\n");
        }
        try {
            return method.invoke(socket, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Future<Void> gather(String line) {
        lines.append(line);
        count++;
        if (count % BREATH != 0) return Future.succeededFuture();
        var soon = Promise.<Void>promise();
        Vertx.currentContext().runOnContext(soon::complete);
        return soon.future();
    }
}
