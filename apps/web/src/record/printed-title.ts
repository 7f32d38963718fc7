/** A title as a citation prints it: one that Pacta made up stands in [square brackets]. */
export function printedTitle({ title, titleIsBuilt }: { title: string; titleIsBuilt: boolean }): string {
  return titleIsBuilt ? `[${title}]` : title;
}
