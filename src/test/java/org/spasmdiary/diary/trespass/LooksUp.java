package org.spasmdiary.diary.trespass;

import java.sql.Connection;
import org.spasmdiary.words.Words;

/** Breaks two walls on purpose, so that the layers test can show that it sees such things. */
record LooksUp(Words words, Connection connection) {}
