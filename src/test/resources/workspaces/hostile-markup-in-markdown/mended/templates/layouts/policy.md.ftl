# ${title}

${council.name}
