/**
 * Lessons about the commands of the terminal: what they print, what they write, and with which code
 * they end. No lesson measures time or starts a server.
 */
@NullMarked
package org.serai.desk.cli;

import org.jspecify.annotations.NullMarked;
