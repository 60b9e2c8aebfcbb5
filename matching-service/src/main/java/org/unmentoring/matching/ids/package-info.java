/** Identities that several rooms speak of. Programmes and participants belong to participants-service; here are only their ids. */
package org.unmentoring.matching.ids;
