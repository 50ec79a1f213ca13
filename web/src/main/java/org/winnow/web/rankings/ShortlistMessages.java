package org.winnow.web.rankings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said after use cases were put on the shortlist, or taken back from it. */
@MessageBundle("shortlist")
interface ShortlistMessages {
    @Message("{fig:number(count)} shortlisted.")
    String shortlisted(int count);

    @Message(
            "{#if count == 1}One fails a gate and stays where it is.{#else}{fig:number(count)} fail a gate and stay where they are.{/if}")
    String gate_failed(int count);

    @Message("{fig:number(count)} stood there already.")
    String already_there(int count);

    @Message(
            "{#if count == 1}One stays where it is for another reason.{#else}{fig:number(count)} stay where they are for another reason.{/if}")
    String stay(int count);

    @Message("Choose at least one use case and type the reason: nothing was moved.")
    String nothing_chosen();

    @Message("Taken back: {#if count == 1}one is where it was.{#else}{fig:number(count)} are where they were.{/if}")
    String taken_back(int count);

    @Message(
            "{#if count == 1}One was moved again since and stays where it is.{#else}{fig:number(count)} were moved again since and stay where they are.{/if}")
    String moved_since(int count);

    @Message("Why these?")
    String reason_hint();

    @Message("All {fig:number(count)} that match")
    String all_matching(int count);

    @Message("Shortlist")
    String act();
}
