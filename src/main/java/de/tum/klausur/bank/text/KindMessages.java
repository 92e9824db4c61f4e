package de.tum.klausur.bank.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What kinds of parts and levels of difficulty are called. */
@MessageBundle("kind")
interface KindMessages {

    /** Of a kind as files write it, e.g. {@code tensor-shape}. */
    @Message(
            "{#switch kind}{#case 'single-choice'}Single choice{#case 'multiple-choice'}Multiple choice{#case 'true-false'}True or false{#case 'numeric'}Number{#case 'expression'}Expression{#case 'tensor-shape'}Tensor shape{#case 'matrix'}Matrix{#case 'short-text'}Short text{#case 'matching'}Matching{#case 'ordering'}Ordering{#case 'cloze'}Cloze{#case 'gap-match'}Gaps of a figure{#case 'hotspot'}Point on a figure{#case 'free-text'}Free text{#case 'upload'}Upload{#else}{kind}{/switch}")
    String name(String kind);

    /** Of a level as files write it, e.g. {@code easy}. */
    @Message("{#switch level}{#case 'easy'}easy{#case 'medium'}medium{#case 'hard'}hard{#else}{level}{/switch}")
    String level(String level);
}
