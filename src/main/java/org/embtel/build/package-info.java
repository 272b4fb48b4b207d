/**
 * Joins the stages: source, validate, edition, render, audit, publish. Start reading at {@link
 * org.embtel.build.Build}.
 */
package org.embtel.build;
