package org.unmentoring.participants.reach;

/**
 * A mail never arrived and never will at its address, for whoever had it sent; told inside the transaction.
 *
 * @param reference what the mail was about, as it was handed over
 */
public record MailUndelivered(String reference, String reason) {}
