/**
 * The diary file: schema, migrations, rows to facts and back, checks, copies. The only place that speaks SQL.
 *
 * <p>Settings, open mode and the order of a save are those of the reliability page. Two traps shape the code: after
 * a failed write SQLite has often rolled back already, so the connection is closed and opened again instead of rolled
 * back; and on Linux and macOS closing <em>any</em> other descriptor of the file drops its locks, so while connected
 * nothing but SQLite opens the file.
 *
 * <p>The native part of the driver is found through the system properties {@code org.sqlite.lib.path} and {@code
 * org.sqlite.lib.name} where the launcher sets them (unpacked at build time), else it is unpacked into {@code
 * org.sqlite.tmpdir} or the temp folder. Nothing here sets them.
 */
@NullMarked
package org.spasmdiary.store;

import org.jspecify.annotations.NullMarked;
