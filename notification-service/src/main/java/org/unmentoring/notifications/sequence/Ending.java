package org.unmentoring.notifications.sequence;

/** How it ends for somebody, and why, in a word. */
record Ending(Follower.Status status, String because) {
    static Ending of(String because) {
        return new Ending(because.equals("answered") ? Follower.Status.ANSWERED : Follower.Status.STOPPED, because);
    }
}
