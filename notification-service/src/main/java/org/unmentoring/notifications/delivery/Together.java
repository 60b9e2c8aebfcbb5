package org.unmentoring.notifications.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * What several threads ask for at the same time is done at one go: while one is at the database the others gather, and the
 * next takes them all along. Nobody waits for company that is not there. (Databases call it group commit.)
 */
final class Together<K, V> {
    private static final int MOST = 200;

    private record Wish<K, V>(K key, CompletableFuture<V> granted) {}

    private final Function<Collection<K>, Map<K, V>> work;
    private final Queue<Wish<K, V>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** @param work done when it returns; when it throws, nothing of it was done */
    Together(Function<Collection<K>, Map<K, V>> work) {
        this.work = work;
    }

    V ask(K key) {
        var wish = new Wish<K, V>(key, new CompletableFuture<>());
        waiting.add(wish);
        while (!wish.granted().isDone()) {
            turn.lock();
            try {
                if (!wish.granted().isDone()) grant(gathered());
            } finally {
                turn.unlock();
            }
        }
        try {
            return wish.granted().join();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
    }

    private List<Wish<K, V>> gathered() {
        var some = new ArrayList<Wish<K, V>>();
        for (var next = waiting.poll(); next != null; next = some.size() < MOST ? waiting.poll() : null) some.add(next);
        return some;
    }

    private void grant(List<Wish<K, V>> wishes) {
        try {
            var done = work.apply(wishes.stream().map(Wish::key).toList());
            wishes.forEach(wish -> wish.granted().complete(done.get(wish.key())));
        } catch (RuntimeException failed) {
            if (wishes.size() == 1) wishes.get(0).granted().completeExceptionally(failed);
            else
                wishes.forEach(wish -> grant(List.of(wish))); // one that can't be done must not take the others with it
        }
    }
}
