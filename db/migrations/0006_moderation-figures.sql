CREATE TABLE `moderation_figure` (
	`id` text PRIMARY KEY NOT NULL,
	`figures` text NOT NULL,
	`counted_at` integer NOT NULL
);
