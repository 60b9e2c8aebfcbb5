package org.unmentoring.notifications.message;

/** Who asks for a message, and under what key of its own (null when it sent none). */
record Sender(String name, String key) {}
